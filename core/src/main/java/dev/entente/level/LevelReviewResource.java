package dev.entente.level;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Reviews of a program's levels, over REST. */
@Path("program/{code}/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LevelReviewResource {

    @Inject
    ReviewingLevels reviewing;

    /** Whether all partners were looked at; where there are many, it goes on by itself. */
    public record Held(boolean finished) {}

    /** Reviews all partners of the program with the figures of today. */
    @POST
    public Held review(@PathParam("code") String code) {
        return new Held(reviewing.review(code));
    }
}
